import { LibraryPage } from './LibraryPage.tsx';
import { PastePage } from './PastePage.tsx';
import { useRoute } from './route.ts';
import { SelectionPage } from './SelectionPage.tsx';
import { TracePage } from './TracePage.tsx';

/** report.html: the report of a trace, the library, and texts that come without a page. */
export function ReportApp() {
  const route = useRoute();
  switch (route.screen) {
    case 'trace':
      return <TracePage id={route.id} askAccess={route.askAccess} give={route.give} />;
    case 'library':
      return <LibraryPage />;
    case 'paste':
      return <PastePage />;
    case 'selection':
      return <SelectionPage key={route.key} selection={route.key} />;
  }
}
