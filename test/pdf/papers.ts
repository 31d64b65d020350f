/** Papers and reports in columns, as typesetters make them. */
import { drawWithKit, type Kit, type KitOptions, settingIn, writeLine, writeLines } from './kit.ts';
import { flat, type MadePdf, makeColumns } from './made-pdf.ts';
import { type MadeLanguage, makeParagraphs } from './sentences.ts';
import { breakLines, pour, type Setting } from './typeset.ts';

export interface Paper {
  readonly language?: MadeLanguage;
  readonly pages: number;
  readonly columns: number;
  readonly paragraphs: number;
  readonly font?: string;
  readonly size?: number;
  readonly setting?: Partial<Setting>;
  readonly gutter?: number;
  readonly between?: number;
  readonly firstTop?: number;
  readonly isJustified?: boolean;
  /** Draws what stands around the columns of a page. */
  readonly around?: (kit: Kit, page: number) => void;
  readonly options?: KitOptions;
}

/** A text in columns, set by pdfkit. */
export async function makePaper(paper: Paper): Promise<{ bytes: Uint8Array; sentences: string[] }> {
  const { language = 'en', font = 'Times-Roman', size = 10, between = 0, around } = paper;
  const { columns, width } = makeColumns(paper.pages, paper.columns, {
    ...(paper.gutter && { gutter: paper.gutter }),
    ...(paper.firstTop && { firstTop: paper.firstTop }),
  });
  const setting = settingIn(font, size, width, paper.setting);
  const paragraphs = makeParagraphs(language, paper.paragraphs, 4);
  const lines = pour(
    paragraphs.map(sentences => breakLines(sentences.join(' '), setting)),
    columns,
    1.2 * size,
    between,
  );
  const bytes = await drawWithKit(kit => {
    for (let page = 0; page < paper.pages; page++) {
      kit.addPage();
      around?.(kit, page);
      writeLines(
        kit,
        lines.filter(line => line.page === page),
        setting,
        font,
        paper.isJustified,
      );
    }
  }, paper.options);
  return { bytes, sentences: flat(paragraphs) };
}

export const number = (kit: Kit, page: number, x = 295) =>
  writeLine(kit, String(page + 1), x, 800, 9);

export function headed(kit: Kit, page: number): void {
  writeLine(
    kit,
    page % 2 ? 'Olsen and Carter' : 'Ferries of the Northern Bay',
    page % 2 ? 60 : 420,
    40,
    8,
  );
  writeLine(kit, `Journal of Harbours 12 (2026), p. ${page + 101}`, 60, 800, 8);
  number(kit, page, 520);
}

export async function paperWithTitle(): Promise<MadePdf> {
  const title = 'The Cost of Crossing: Ferries of the Northern Bay';
  const made = await makePaper({
    pages: 6,
    columns: 2,
    paragraphs: 34,
    setting: { hyphens: true, indent: 12 },
    firstTop: 210,
    around(kit, page) {
      headed(kit, page);
      if (page > 0) return;
      writeLine(kit, title, 80, 90, 18, 'Times-Bold');
      writeLine(kit, 'Jane Olsen', 190, 125, 12);
      writeLine(kit, '1', 244, 124.4, 7);
      writeLine(kit, 'and Ben Carter', 260, 125, 12);
      writeLine(kit, '2', 336, 124.4, 7);
      writeLine(kit, '1 University of Sandhaven, 2 Calder Institute', 180, 145, 9);
      writeLine(kit, 'Abstract', 60, 175, 10, 'Times-Bold');
    },
    options: { info: { Title: title, Author: 'LaTeX user' } },
  });
  return {
    ...made,
    name: 'a paper in two columns with title, heads and broken words',
    title,
    authors: ['Jane Olsen', 'Ben Carter'],
  };
}
