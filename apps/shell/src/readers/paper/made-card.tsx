import { useApi } from '@pbnet/api-client/react';
import { shownCardNumber, type ShownReader } from '@pbnet/domain/readers';
import { Button, FactList, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CommandError } from '../../forms/command-error.tsx';
import { savePdf } from '../card/save-pdf.ts';

export interface MadeCardProps {
  readonly readerId: string;
  /** Absent until it has been read, which is a look with its reason. */
  readonly person: ShownReader | undefined;
  readonly error: unknown;
  onNext(): void;
}

/** The card that was made: its number, its print, and the way to the next reader. */
export function MadeCard({ readerId, person, error, onNext }: MadeCardProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const print = useMutation(useApi().readers.printCard.mutationOptions({ onSuccess: savePdf }));
  useEffect(() => heading.current?.focus(), []);

  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title ref={heading} tabIndex={-1} order={2} size="h3">
          {t('readers.paper.done')}
        </Title>
        <Text>{t('readers.paper.doneLead')}</Text>
        <CommandError error={print.error ?? error} />
        {person && (
          <FactList>
            <dt>{t('readers.paper.number')}</dt>
            <dd>{shownCardNumber(person.cardNumber)}</dd>
          </FactList>
        )}
        <Group>
          <Button loading={print.isPending} onClick={() => print.mutate({ readerId })}>
            {t('readers.paper.card')}
          </Button>
          <Button component={Link} to={`/readers/${readerId}`} variant="default">
            {t('readers.paper.open')}
          </Button>
          <Button variant="default" onClick={onNext}>
            {t('readers.paper.next')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
