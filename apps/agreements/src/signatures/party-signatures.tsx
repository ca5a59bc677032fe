import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, Group, Icon, Paper, Stack, StateBadge, Text, Title, useDisclosure } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddPaper } from './add-paper.tsx';
import { AddSignature } from './add-signature.tsx';
import { SignatureView } from './signature-view.tsx';
import type { KeptSignature, SigningParty, SigningSheet } from './signature-shapes.ts';
import { WaySwitch, type Way } from './way-switch.tsx';

export interface PartySignaturesProps {
  readonly party: SigningParty;
  /** Which in the order of signing, from one. */
  readonly place: number;
  readonly sheet: SigningSheet;
}

/** One party: its turn, its signatures, and the next one by file or on paper. */
export function PartySignatures({ party, place, sheet }: PartySignaturesProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('electronic');
  const numbers = [
    party.inn && t('signatures.inn', { number: party.inn }),
    party.ogrn && t('signatures.ogrn', { number: party.ogrn }),
  ].filter(Boolean);
  // Once the party has signed, what did not count is of interest to few.
  const counts = ({ state, current }: KeptSignature) =>
    current && (party.signedOn === null || state === 'accepted');
  const shown = party.signatures.filter(counts);
  const others = party.signatures.filter((signature) => !counts(signature));
  const signatory = [party.signatoryName, party.signatoryPost].filter((words) => words !== '').join(', ');
  return (
    <Paper component="li" withBorder p="md" aria-label={party.name}>
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <Stack gap={2}>
            <Title order={2} size="h4">
              {place}. {party.name}
            </Title>
            <Text size="sm" c="dimmed">
              {[signatory, ...numbers].filter((words) => words !== '').join(' · ')}
            </Text>
          </Stack>
          <PartyState party={party} />
        </Group>
        {shown.map((signature) => (
          <SignatureView key={signature.id} signature={signature} sheet={sheet} party={party} />
        ))}
        {others.length > 0 && <OtherTries party={party} sheet={sheet} tries={others} />}
        {party.maySign && (
          <>
            {party.mayNotePaper && <WaySwitch way={way} onWay={setWay} />}
            {way === 'electronic' || !party.mayNotePaper ? (
              <AddSignature party={party} sheet={sheet} />
            ) : (
              <AddPaper party={party} sheet={sheet} />
            )}
          </>
        )}
        {party.turn && !party.maySign && <Text c="dimmed">{t('signatures.otherSigns')}</Text>}
      </Stack>
    </Paper>
  );
}

interface OtherTriesProps extends Omit<PartySignaturesProps, 'place'> {
  readonly tries: readonly KeptSignature[];
}

function OtherTries({ party, sheet, tries }: OtherTriesProps) {
  const { t } = useTranslation();
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <Stack gap="sm" align="start">
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={opened}
        onClick={toggle}
        rightSection={<Icon name={opened ? 'chevron-up' : 'chevron-down'} />}
      >
        {t('signatures.others', { count: tries.length })}
      </Button>
      {opened &&
        tries.map((signature) => (
          <SignatureView key={signature.id} signature={signature} sheet={sheet} party={party} />
        ))}
    </Stack>
  );
}

function PartyState({ party }: { readonly party: SigningParty }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (party.signedOn !== null)
    return (
      <StateBadge tone="ok">
        {t(party.route === 'paper' ? 'signatures.signedPaper' : 'signatures.signed', {
          day: wholeDayName(party.signedOn, language),
        })}
      </StateBadge>
    );
  if (party.turn) return <StateBadge tone="info">{t('signatures.turn')}</StateBadge>;
  return <StateBadge tone="neutral">{t('signatures.later')}</StateBadge>;
}
