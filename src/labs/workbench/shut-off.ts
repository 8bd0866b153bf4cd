/** The ways by which a worker could reach the network, what is stored, other pages or more code. */
const ways = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'cookieStore',
  'importScripts',
  'Worker',
  'SharedWorker',
  'navigator',
] as const;

/** Takes them away from a worker, as far as its browser lets go of them. */
export function shutOff(scope: object): void {
  for (const way of ways) {
    for (
      let owner: object | null = scope;
      owner !== null;
      owner = Object.getPrototypeOf(owner) as object | null
    ) {
      if (Object.hasOwn(owner, way)) Reflect.deleteProperty(owner, way);
    }
    Reflect.defineProperty(scope, way, {value: undefined});
  }
}
