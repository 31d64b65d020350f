// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  COPIES,
  copyExport,
  exportFormats,
  saveExport,
} from '../../../entrypoints/shared/exports.ts';
import { WRITERS } from '../../../utils/exports/export.ts';
import { EXPORT_FORMATS } from '../../../utils/exports/format.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
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
    for (const { id, ending } of exportFormats())
      expect(ending, id).toBe(`.${WRITERS[id].extension}`);
  });
  it('sends Zotero to the formats of which it loses nothing', () => {
    const sent = exportFormats().filter(({ label }) => label.includes('Zotero'));
    expect(sent.map(({ id }) => id)).toEqual(['ris', 'csl-json']);
  });
});

describe('saving', () => {
  it.each(EXPORT_FORMATS)('%s reaches the reader as a file', async format => {
    const saved: { name: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, href: this.href });
    });
    const name = await saveExport([BRIEFING], format);
    expect(saved).toEqual([{ name, href: expect.stringMatching(/^blob:/) }]);
    expect(name).toMatch(new RegExp(`^whence-.*\\.${WRITERS[format].extension}$`));
  });
});

describe('the HTML report', () => {
  /** What is saved, read as a page. */
  async function saved(traces: readonly Trace[]): Promise<Document> {
    const parts: Blob[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      parts.push(blob as Blob);
      return 'blob:report';
    });
    await saveExport(traces, 'html');
    return new DOMParser().parseFromString((await parts[0]?.text()) ?? '', 'text/html');
  }
  const { title } = BRIEFING.page;

  afterEach(() => useMessages());

  it.each([
    ['ar', 'rtl', `${title} – تتبّعه Whence`, 'المصادر', 'مسنود'],
    ['de', 'ltr', `${title} – geprüft mit Whence`, 'Quellen', 'Belegt'],
  ])(
    'is labelled in the reader’s language (%s), and quotes in the page’s',
    async (locale, direction, name, sources, verdict) => {
      await useMessages(locale);
      const page = await saved([BRIEFING]);
      expect([page.documentElement.lang, page.documentElement.dir, page.title]).toEqual([
        locale,
        direction,
        name,
      ]);
      expect(page.querySelector('h2:not([lang])')?.textContent).toBe(sources);
      expect(page.querySelector('.verdict')?.textContent).toBe(`● ${verdict}`);
      expect(page.querySelector('h1')?.lang).toBe('en');
      expect(page.body.textContent).not.toMatch(
        /\b(claims ·|Traced|Hosts asked|accessed|via|no source|supported\))/,
      );
      expect(page.querySelectorAll('.Z3988').length).toBeGreaterThan(0);
    },
  );

  it('counts its pages in the reader’s language', async () => {
    await useMessages('de');
    expect((await saved([BRIEFING, BRIEFING])).title).toBe('2 Seiten – geprüft mit Whence');
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
      await expect(copyExport([BRIEFING], what, scope)).rejects.toThrow(
        'no source in it can be cited',
      );
    for (const format of ['ris', 'csl-json'])
      await expect(saveExport([BRIEFING], format, scope)).rejects.toThrow('no source');
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
