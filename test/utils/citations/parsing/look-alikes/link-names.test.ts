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
])('%s is none', label => expect(explainsName(label)).toBe(false));
