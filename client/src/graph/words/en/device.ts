/** Words of what is kept on the device. */
export const device = {
  title: 'Kept on this device',
  keep: 'Keep the last pictures on this device',
  what: 'Kept are the last pictures seen: the actors in them, their places, what connects them, with status, source and whose word it is; and the latest queries. So the page opens while the server is away. Whoever can use this browser can see them.',
  off: 'Switched off, they are deleted at once and no more are kept, in any tab. What is drawn now stays until the page is closed.',
  count: `{ $count ->
    [0] No picture is kept now.
    [one] { $count } picture is kept now.
   *[other] { $count } pictures are kept now.
  }`,
  notDeleted: 'Not everything could be deleted. Delete the data of this site in the settings of the browser.',
  also: 'What this does not change',
  settings: 'Language, light or dark, and this choice are remembered.',
  files: 'The files of the page itself are kept. They say nothing about what you looked at.',
  history:
    'The history of the browser has the addresses of pictures, and they say what was drawn and asked. Delete it in the browser, or use a private window.',
  saved: 'Saved views are on the server.',
  close: 'Close',
} as const;
