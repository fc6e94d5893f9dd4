/** Asks the browser never to clear what is stored here; whether it promised. */
export async function persistStorage(storage: StorageManager | undefined): Promise<boolean> {
  try {
    if (!storage?.persist) return false;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
