/**
 * Has the browser keep the files of the page, so that it opens when the server is away. In development there is nothing
 * to keep; without a secure origin browsers do not keep pages.
 */
export function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/service-worker.js').catch(() => {
    // It may be forbidden. The page then opens only while the server is there.
  });
}
