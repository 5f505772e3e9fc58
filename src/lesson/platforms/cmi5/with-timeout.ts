/**
 * Waits for a request with a timeout. It may still arrive after that: whatever is sent has to bear
 * being sent twice.
 * @param most how long it may take, in ms.
 * @returns what it gives; `failed` when it fails or takes longer.
 */
export async function withTimeout<T>(request: Promise<T>, most: number): Promise<T | 'failed'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'failed'>((resolve) => {
    timer = setTimeout(() => resolve('failed'), most)
  })
  try {
    return await Promise.race([request, late])
  } catch {
    return 'failed'
  } finally {
    clearTimeout(timer)
  }
}
