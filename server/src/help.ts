/** What `--help` prints. */
export const HELP = `The explorer of actors and how they are connected.

Usage: npm start            on the embedded store, filled with the seed dataset at the first start
       NEO4J_URI=… npm start    on Neo4j

Environment:
  HOST            address to listen on (127.0.0.1, which answers to localhost only)
  PORT            port to listen on, 0 for any free one (4000)
  DATA_DIR        folder of the embedded store (./data)
  NEO4J_URI       use this Neo4j instead, for example bolt://127.0.0.1:7687; fill it with "npm run seed"
  NEO4J_USERNAME  (neo4j)
  NEO4J_PASSWORD
  NEO4J_DATABASE  (the user's home database)
  TOPOLOGY_MAX_RELATIONSHIPS
                  how many relationships are travelled in memory (20000000); a larger graph must be on Neo4j,
                  which then travels it itself, more slowly
  SAVED_VIEWS     "write": whoever reaches the server may save, list, change and delete views; "read": may open a view
                  whose address they have ("write" on a loopback HOST, otherwise "read")
  EMBED_ANCESTORS sites that may show /embed in a frame, like "https://example.org https://*.example.net" (none)

Places: / the explorer, /embed the same read-only, /graphql the API and GraphiQL, /health it runs, /ready its store answers.
`;
