import { encodePart } from '../../utils/urls/encode.ts';
import { saveFile } from '../shared/save-file.ts';

/** What a picture needs of the screen's styles to look the same without them. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'text-anchor',
  'color',
];
const SCALE = 2;
const NS = 'http://www.w3.org/2000/svg';

/** The drawing as a file of its own: styles written into it, on the screen's background. */
export function makeStandaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  // A copy out of the document has no computed style: it is read from the original beside it.
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const name of PROPERTIES) copies[i]?.style.setProperty(name, style.getPropertyValue(name));
  });
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '0 0 960 400').split(' ');
  copy.setAttribute('xmlns', NS);
  copy.setAttribute('width', width ?? '960');
  copy.setAttribute('height', height ?? '400');
  const ground = document.createElementNS(NS, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Saves the map as SVG, or as a PNG of twice its size. Throws when the browser cannot draw it. */
export async function saveMap(
  svg: SVGSVGElement,
  kind: 'svg' | 'png',
  name: string,
): Promise<void> {
  const text = makeStandaloneSvg(svg);
  if (kind === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', text);
  else saveFile(`${name}.png`, 'image/png', await drawPng(text));
}

async function drawPng(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodePart(text)}`;
  // Drawn before it is decoded the canvas stays empty.
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
