/**
 * Waits for a request, but not for ever: `failed` when it fails, or takes longer than so many ms. It
 * may still arrive then; whatever is sent has to bear being sent twice.
 */
export async function patiently<T>(request: Promise<T>, most: number): Promise<T | 'failed'> {
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
