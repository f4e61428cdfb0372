/**
 * Hands a file to the person, as the browser does with downloads.
 * @param name with its extension
 */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content with the click.
  URL.revokeObjectURL(address);
}
