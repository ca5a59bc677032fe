import { Stack } from '@pbnet/ui';
import { useState } from 'react';
import { EditOpening } from './edit-opening.tsx';
import { OpeningActions } from './opening-actions.tsx';
import { OpeningFacts } from './opening-facts.tsx';
import { OpeningNews } from './opening-news.tsx';
import { PendingChange } from './pending-change.tsx';
import { useOpening } from './use-opening.ts';

/** The card: what waits, what can be done, what is known. */
export function OpeningCardTab() {
  const card = useOpening();
  const [editing, setEditing] = useState<'save' | 'request-change' | null>(null);
  if (editing !== null && card.may.includes(editing))
    return <EditOpening opening={card.opening} way={editing} onDone={() => setEditing(null)} />;
  return (
    <Stack gap="lg">
      <OpeningNews card={card} />
      <PendingChange card={card} />
      <OpeningActions card={card} onEdit={setEditing} />
      <OpeningFacts opening={card.opening} />
    </Stack>
  );
}
