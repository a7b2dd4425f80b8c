/** The texts of all known licenses as flat arrays over one block of bytes, read without copying. */
export interface LicenseIndex {
  readonly bytes: Uint8Array
}

/** Opens the block that `npm run build` wrote. */
export function openIndex(bytes: Uint8Array): LicenseIndex {
  return { bytes }
}
