# Builds everything, then keeps only what runs: a Node image, production packages and the built parts.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY server/package.json server/
COPY client/package.json client/
COPY graph-seed/package.json graph-seed/
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY server/package.json server/
COPY client/package.json client/
COPY graph-seed/package.json graph-seed/
RUN npm ci --omit=dev --workspace server --workspace graph-seed --include-workspace-root

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
RUN install -d -o node -g node /data
COPY --from=packages /app ./
COPY --from=build /app/schema.graphql ./
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/graph-seed/data graph-seed/data
COPY --from=build /app/graph-seed/dist graph-seed/dist
COPY --from=build /app/client/dist client/dist
USER 1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]
