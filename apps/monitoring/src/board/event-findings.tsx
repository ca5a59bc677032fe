import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { Alert, Anchor, Icon, List, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Reported events whose people are in no report of the month: somebody has to decide, nothing changes silently. */
export function EventFindings({ month }: { readonly month: Month }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().board.eventFindings.queryOptions({ month }));
  if (data.length === 0) return null;
  return (
    <Alert color="yellow" icon={<Icon name="warning" />} title={t('board.eventFindings.title')}>
      <Text>{t('board.eventFindings.help')}</Text>
      <List mt="xs">
        {data.map(({ to, title, centerId, centerName }) => (
          <List.Item key={`${to} ${centerId}`}>
            {`${centerName}: `}
            <Anchor component={Link} to={to}>
              {title}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
