import { expect, it } from 'vitest';
import { explainsName } from '../../../../../utils/citations/parsing/look-alikes/link-names.ts';

it.each([
  'technically known as Q2TIDE',
  'also called Kelpnet',
  'auch Kelpnetz genannt',
  'aussi appelé Kelpnet',
  'también conocida como Kelpnet',
  'znana jako Kelpnet',
  'What is Kelpnet?',
  'What are Smart Tides?',
  'Was ist Bojennetz?',
  'Qu’est-ce que BouéeNet ?',
  'Что такое БуйНет?',
  'Also known as “Kelpnet”',
  'ook Boeiennet genaamd',
])('%s is one', label => expect(explainsName(label)).toBe(true));

it.each([
  'known since March',
  'What is behind the fall?',
  'Was ist am Hafen los?',
  'Why did the harbour close?',
  'dit Le Monde',
  'ha detto Reuters',
  'What is the tide doing to us?',
  'it was so called',
  'Police called to school after threat',
  'Called to the quay at night',
  'Biden called Xi a dictator',
  'Pérez llamado a declarar',
  'También llamado a declarar',
  'Barnier appelé à démissionner',
  'Merz oft Lügner genannt worden',
  'Minister Moll Hafenkönig genannt',
  'What is Iran doing?',
  'Was ist Merz wert?',
  'Qué es Pemex hoy?',
])('%s is none', label => expect(explainsName(label)).toBe(false));
