/** Papers with what stands beside their text: notes, tables, lists; and one drawn in pieces. */
import { drawWithKit, settingIn, writeLine, writeLines } from './kit.ts';
import { flat, type MadePdf, makeColumns } from './made-pdf.ts';
import { number } from './papers.ts';
import { makeParagraphs } from './sentences.ts';
import { breakLines, pour } from './typeset.ts';

/** A report with notes at the foot of each page, called by raised figures. */
export async function withFootnotes(): Promise<MadePdf> {
  const setting = settingIn('Times-Roman', 11, 475);
  const paragraphs = makeParagraphs('en', 18, 4);
  const notes = makeParagraphs('en', 4, 1, 900).map(([note = '']) => note);
  const { columns } = makeColumns(4, 1, { bottom: 650 });
  const lines = pour(
    paragraphs.map(p => breakLines(p.join(' '), setting)),
    columns,
    13.5,
  );
  const bytes = await drawWithKit(kit => {
    for (let page = 0; page < 4; page++) {
      kit.addPage();
      number(kit, page);
      const own = lines.filter(line => line.page === page);
      writeLines(kit, own, setting, 'Times-Roman');
      const ended = own.find(({ text, ends }) => ends && text.endsWith('.'));
      if (ended)
        writeLine(
          kit,
          String(page + 1),
          ended.x + setting.measure(ended.text) + 0.5,
          ended.y - 1,
          6.5,
        );
      const small = settingIn('Times-Roman', 8, 465);
      writeLine(kit, String(page + 1), 60, 700.5, 5);
      breakLines(notes[page] ?? '', small).forEach(({ text }, i) => {
        writeLine(kit, text, 66, 700 + 10 * i, 8);
      });
    }
  });
  return { name: 'a report with footnotes', bytes, sentences: [...flat(paragraphs), ...notes] };
}

/** Paragraphs with a table of figures and a caption between them. */
export async function withTables(): Promise<MadePdf> {
  const setting = settingIn('Helvetica', 10, 475);
  const paragraphs = makeParagraphs('en', 12, 3);
  const sets = [0, 1, 2].map(page => paragraphs.slice(4 * page, 4 * page + 4));
  const bytes = await drawWithKit(kit => {
    sets.forEach((set, page) => {
      kit.addPage();
      number(kit, page);
      let y = 70;
      set.forEach((sentences, i) => {
        const lines = breakLines(sentences.join(' '), setting);
        writeLines(
          kit,
          lines.map((line, n) => ({ ...line, page, x: 60, y: y + 13 * n })),
          setting,
          'Helvetica',
          false,
        );
        y += 13 * lines.length + 14;
        if (i !== 1) return;
        for (let row = 0; row < 8; row++)
          [
            `Route ${row + 1}`,
            String(2018 + row),
            `${(row * 37) % 91} %`,
            `$${(row * 713) % 999}`,
          ].forEach((cell, column) => {
            writeLine(kit, cell, 70 + 120 * column, y + 14 * row, 9, 'Helvetica');
          });
        y += 8 * 14 + 10;
        writeLine(
          kit,
          `Table ${page + 1}: Fares of the crossing by year.`,
          70,
          y,
          8,
          'Helvetica-Oblique',
        );
        y += 24;
      });
    });
  });
  return { name: 'tables and captions between paragraphs', bytes, sentences: flat(paragraphs) };
}

/** Headings with numbers, bullets, and a list of references that hangs. */
export async function withHeadings(): Promise<MadePdf> {
  const setting = settingIn('Times-Roman', 11, 440);
  const paragraphs = makeParagraphs('en', 10, 3);
  const bullets = makeParagraphs('en', 5, 1, 500).map(([one = '']) => one);
  const references = makeParagraphs('en', 6, 1, 700).map(([one = '']) => one);
  const bytes = await drawWithKit(kit => {
    const write = (text: string, x: number, y: number, hang = 0) => {
      const [first, ...rest] = breakLines(text, setting);
      writeLine(kit, first?.text ?? '', x, y, 11);
      rest.forEach((line, i) => {
        writeLine(kit, line.text, x + hang, y + 13 * (i + 1), 11);
      });
      return y + 13 * (rest.length + 1);
    };
    for (let page = 0; page < 2; page++) {
      kit.addPage();
      number(kit, page);
      let y = 70;
      paragraphs.slice(5 * page, 5 * page + 5).forEach((sentences, i) => {
        writeLine(kit, `${page + 1}.${i + 1}  The state of the crossing`, 60, y, 11, 'Times-Bold');
        y = write(sentences.join(' '), 60, y + 15) + 10;
      });
    }
    kit.addPage();
    let y = 70;
    for (const bullet of bullets) {
      writeLine(kit, '•', 60, y, 11);
      y = write(bullet, 72, y);
    }
    y += 20;
    writeLine(kit, 'References', 60, y, 11, 'Times-Bold');
    y += 18;
    references.forEach((reference, i) => {
      y = write(`[${i + 1}] ${reference}`, 60, y, 18);
    });
  });
  return {
    name: 'headings, bullets and references',
    bytes,
    sentences: [...flat(paragraphs), ...bullets, ...references],
  };
}

/** Every word drawn by itself, and the lines of a page in no order, as some programs write. */
export async function inPieces(): Promise<MadePdf> {
  const { columns, width } = makeColumns(3, 2);
  const setting = settingIn('Helvetica', 9.5, width);
  const paragraphs = makeParagraphs('en', 24, 3);
  const lines = pour(
    paragraphs.map(p => breakLines(p.join(' '), setting)),
    columns,
    12,
  );
  const bytes = await drawWithKit(kit => {
    for (let page = 0; page < 3; page++) {
      kit.addPage();
      const own = lines.filter(line => line.page === page);
      const mixed = [...own].sort((a, b) => ((a.y * 7) % 13) - ((b.y * 7) % 13));
      for (const { text, x, y } of mixed) {
        let at = x;
        for (const word of text.split(' ')) {
          writeLine(kit, word, at, y, 9.5, 'Helvetica');
          at += setting.measure(`${word} `);
        }
      }
    }
  });
  return { name: 'words drawn one by one, lines in no order', bytes, sentences: flat(paragraphs) };
}
