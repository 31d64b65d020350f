// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { WorkNotices } from '../../../components/shared/WorkNotices.tsx';
import { article, citation } from '../../utils/trace/build.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

it('a retracted paper says so, when, and where its notice is', () => {
  const notices = [
    { kind: 'retraction' as const, url: 'https://doi.org/10.1000/r', at: '2026-10-02' },
  ];
  render(<WorkNotices article={article({ notices })} citations={[]} />);
  expect(screen.getByRole('link', { name: 'Retracted' }).getAttribute('href')).toBe(
    'https://doi.org/10.1000/r',
  );
  expect(document.body.textContent).toContain('2026');
});

it('a number of another work shows both titles', () => {
  const cited = citation({});
  cited.resolution.otherWork = { printed: 'Sparse attention', registered: 'A nasal vaccine' };
  render(<WorkNotices article={null} citations={[cited]} />);
  const [line] = screen.getAllByRole('listitem');
  expect(line?.textContent).toMatch(
    /This number is of another work.*Sparse attention.*A nasal vaccine/,
  );
});

it('an abstract says that it is no more; any other work says nothing', () => {
  const { container, rerender } = render(
    <WorkNotices article={article({ extent: 'abstract' })} citations={[]} />,
  );
  expect(container.textContent).toBe('Only the abstract could be read.');
  rerender(<WorkNotices article={article({})} citations={[citation({})]} />);
  expect(container.textContent).toBe('');
});

it('a fact check says what it rates and as what, each in its own direction', () => {
  const factChecks = [{ claim: 'The dock burnt.', rating: 'زائف' }];
  render(<WorkNotices article={article({ factChecks })} citations={[]} />);
  expect(document.body.textContent).toBe(
    'This page is a fact check: it rates the claim “The dock burnt.” as “زائف”.',
  );
  expect([...document.querySelectorAll('bdi')].map(one => one.textContent)).toEqual([
    'The dock burnt.',
    'زائف',
  ]);
});
