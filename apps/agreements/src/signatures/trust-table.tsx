import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage, wholeDayName, WordsDialog } from '@pbnet/micro-frontend';
import { asDay } from '@pbnet/domain';
import { Stack, StateBadge, Table, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TrustedItem, TrustSheet } from './signature-shapes.ts';
import classes from './signatures.module.css';

const kinds = ['root', 'intermediate', 'revocation-list'] as const;

export function TrustTable({ sheet }: { readonly sheet: TrustSheet }) {
  const { t } = useTranslation();
  return kinds.map((kind) => {
    const items = sheet.items.filter((item) => item.kind === kind);
    if (items.length === 0) return null;
    const title = t(`signatures.trust.kind.${kind}`);
    return (
      <Stack key={kind} gap="xs" component="section">
        <Title order={2} size="h3">
          {title}
        </Title>
        <Table.ScrollContainer minWidth={640} aria-label={title}>
          <Table aria-label={title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('signatures.trust.name')}</Table.Th>
                <Table.Th scope="col">{t('signatures.trust.validity')}</Table.Th>
                <Table.Th scope="col">{t('signatures.trust.addedColumn')}</Table.Th>
                {sheet.mayManage && <Table.Th scope="col">{t('signatures.trust.step')}</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Row key={item.id} item={item} sheet={sheet} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    );
  });
}

function Row({ item, sheet }: { readonly item: TrustedItem; readonly sheet: TrustSheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const remove = useMutation(
    api.signatures.removeTrusted.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('signatures.trust.removed') }),
      onSettled: () => queries.invalidateQueries(api.signatures.pathFilter()),
    }),
  );
  const day = (iso: string) => wholeDayName(asDay(iso.slice(0, 10)), language);
  const over = item.validTo !== null && item.validTo < new Date().toISOString();
  const span = { from: day(item.validFrom), to: item.validTo === null ? '—' : day(item.validTo) };
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Text fw={500}>{item.name}</Text>
        <Text size="sm" c="dimmed">
          {t(item.gost ? 'signatures.trust.gost' : 'signatures.trust.rsa')}
          {item.kind === 'intermediate' && ` · ${t('signatures.trust.issuer', { name: item.issuer })}`}
          {item.kind === 'revocation-list' && ` · ${t('signatures.trust.revoked', { count: item.revoked })}`}
        </Text>
        <Text size="sm" c="dimmed" className={classes['sum'] ?? ''}>
          SHA-256: {item.thumbprint}
        </Text>
      </Table.Th>
      <Table.Td>
        {t(item.kind === 'revocation-list' ? 'signatures.trust.listSpan' : 'signatures.trust.span', span)}
        {over && (
          <div>
            <StateBadge tone="warning">
              {t(item.kind === 'revocation-list' ? 'signatures.trust.outdated' : 'signatures.trust.expired')}
            </StateBadge>
          </div>
        )}
      </Table.Td>
      <Table.Td>
        {day(item.addedAt)}
        {item.addedBy !== null && `, ${item.addedBy}`}
      </Table.Td>
      {sheet.mayManage && (
        <Table.Td>
          <WordsDialog
            thing={`signature-trust:${item.id}`}
            open={t('signatures.trust.remove')}
            title={t('signatures.trust.removeTitle', { name: item.name })}
            label={t('signatures.trust.reason')}
            help={t('signatures.trust.reasonHelp')}
            send={t('signatures.trust.remove')}
            short={t('signatures.confirm.short')}
            onSend={(reason) => remove.mutateAsync({ id: item.id, version: sheet.version, reason })}
          />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
