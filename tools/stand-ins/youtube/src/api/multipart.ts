/** The two parts of `uploadType=multipart`: the resource and the media. */
export async function multipartRelated(request: Request): Promise<{ resource: unknown; media: string }> {
  const boundary = /boundary="?([^";]+)/.exec(request.headers.get('content-type') ?? '')?.[1] ?? '';
  const body = await request.text();
  const [, first = '', second = ''] = body.split(`--${boundary}`);
  return { resource: JSON.parse(content(first)), media: content(second) };
}

const content = (part: string): string =>
  part.slice(part.search(/\r?\n\r?\n/)).replace(/^(\r?\n){2}|\r?\n$/g, '');
