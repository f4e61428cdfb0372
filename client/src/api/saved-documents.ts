import { graphql, withFragments } from './graphql.js';

/** Everything of a saved view. */
export const SavedViewFields = graphql(`
  fragment SavedViewFields on SavedView {
    id
    version
    title
    note
    savedAt
    changedAt
    steps {
      id
      title
      note
      state
      revision
    }
  }
`);

/** A saved view, and whether one may change it. */
export const SavedViewQuery = withFragments(
  graphql(`
    query SavedView($id: ID!) {
      mayKeepViews
      savedView(id: $id) {
        ...SavedViewFields
      }
    }
  `),
  SavedViewFields,
);

/** Whether views can be kept here. */
export const MayKeepViewsQuery = graphql(`
  query MayKeepViews {
    mayKeepViews
  }
`);

/** A page of the saved views. */
export const SavedViewsQuery = graphql(`
  query SavedViews($text: String!, $after: String) {
    savedViews(text: $text, first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        note
        stepCount
        changedAt
      }
    }
  }
`);

export const SaveViewMutation = withFragments(
  graphql(`
    mutation SaveView($input: SavedViewInput!, $key: String!) {
      saveView(input: $input, key: $key) {
        ...SavedViewFields
      }
    }
  `),
  SavedViewFields,
);

export const ChangeViewMutation = withFragments(
  graphql(`
    mutation ChangeView($id: ID!, $version: Int!, $input: SavedViewInput!, $attempts: [String!]!) {
      changeView(id: $id, version: $version, input: $input, attempts: $attempts) {
        ...SavedViewFields
      }
    }
  `),
  SavedViewFields,
);

export const DeleteViewMutation = graphql(`
  mutation DeleteView($id: ID!) {
    deleteView(id: $id) {
      id
    }
  }
`);

export const RestoreViewMutation = graphql(`
  mutation RestoreView($id: ID!) {
    restoreView(id: $id) {
      id
    }
  }
`);

/** What has changed since a step was kept. */
export const ViewChangesQuery = graphql(`
  query ViewChanges($id: ID!, $step: ID!, $lang: String!) {
    viewChanges(id: $id, step: $step) {
      from
      to
      totalCount
      changes {
        what
        how
        id
        about {
          id
          ... on Entity {
            name(lang: $lang)
          }
          ... on Relationship {
            text(lang: $lang)
          }
        }
        claim {
          status
          attributedTo
          source {
            title
          }
        }
      }
    }
  }
`);
