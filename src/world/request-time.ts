/** Milliseconds that one request has, from before its connection to the end of its body. */
export const requestTime = 60_000

/** A time that is running. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Says that it is no longer needed. */
  over(): void
}

/**
 * A signal that ends after a time, or with another one. It is made of a controller and a timer of our own: on Node 20 a signal that
 * `AbortSignal.any` put together may be collected while a body still comes in, and never fires.
 */
export function signalWithin(other: AbortSignal | null, milliseconds = requestTime): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new DOMException('Its time is over', 'TimeoutError')), milliseconds)
  // a request that nobody declares over must not keep the program waiting
  timer.unref()
  const follow = () => controller.abort(other?.reason)
  if (other?.aborted === true) follow()
  else other?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    over() {
      clearTimeout(timer)
      other?.removeEventListener('abort', follow)
    },
  }
}
