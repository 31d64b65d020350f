/** The reader's key of a service, put into a request as it goes out and nowhere else. */
import type { FetchRequest, ServiceKey } from '../trace/model/source.ts';

/** The request as it goes out: with its key, where the service wants it. */
export function putKeyIn(request: FetchRequest): FetchRequest {
  const { key } = request;
  if (!key) return request;
  if (key.in === 'header')
    return { ...request, headers: { ...request.headers, [key.name]: key.value } };
  const url = new URL(request.url);
  url.searchParams.append(key.name, key.value);
  return { ...request, url: url.href };
}

/** An address that came back, without the key that was put into it; as it is where it has none. */
export function takeKeyOut(address: string, key: ServiceKey | undefined): string {
  if (key?.in !== 'query') return address;
  const url = new URL(address);
  if (!url.searchParams.has(key.name)) return address;
  url.searchParams.delete(key.name);
  return url.href;
}
