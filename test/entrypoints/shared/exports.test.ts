// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { COPIES, copyExport, exportFormats, saveExport } from '../../../entrypoints/shared/exports.ts';
import { WRITERS } from '../../../utils/exports/export.ts';
import { EXPORT_FORMATS } from '../../../utils/exports/format.ts';
import { BRIEFING } from '../../components/fixtures/briefing.ts';
import { useMessages } from '../../components/use-messages.ts';

beforeAll(() => useMessages());
afterEach(() => vi.restoreAllMocks());

describe('the export menu', () => {
  it('offers every format there is, once, with its true ending', () => {
    expect(
      exportFormats()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...EXPORT_FORMATS].sort());
    for (const { id, ending } of exportFormats()) expect(ending, id).toBe(`.${WRITERS[id].extension}`);
  });
});

describe('saving', () => {
  it.each(EXPORT_FORMATS)('%s reaches the reader as a file', async format => {
    const saved: { name: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    });
    const name = await saveExport([BRIEFING], format);
    expect(saved).toEqual([{ name, href: expect.stringMatching(/^blob:/) }]);
    expect(name).toMatch(new RegExp(`^whence-.*\\.${WRITERS[format].extension}$`));
  });
});

describe('copying', () => {
  const written: unknown[] = [];
  const clipboard = {
    writeText: async (text: string) => void written.push(text),
    write: async (items: ClipboardItem[]) => void written.push(...items),
  };

  it.each(COPIES)('$label reaches the clipboard', async ({ id }) => {
    written.length = 0;
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
    await copyExport([BRIEFING], id);
    expect(written).toHaveLength(1);
  });

  it('says so where no source is in it', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
    const scope = { claims: ['c14'] };
    for (const what of ['apa', 'wikipedia', 'bibtex'])
      await expect(copyExport([BRIEFING], what, scope)).rejects.toThrow('no source in it can be cited');
    for (const format of ['ris', 'csl-json']) await expect(saveExport([BRIEFING], format, scope)).rejects.toThrow('no source');
  });

  it('references go as rich and as plain text', async () => {
    written.length = 0;
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
    await copyExport([BRIEFING], 'apa');
    const [item] = written as ClipboardItem[];
    expect(item?.types).toEqual(['text/html', 'text/plain']);
    expect(await (await item?.getType('text/plain'))?.text()).toContain('Imani');
    expect(await (await item?.getType('text/html'))?.text()).toContain('<p>');
  });
});
