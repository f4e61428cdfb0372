export const EXAMPLES = [{ query: '{ statistics { entities } }' }];
