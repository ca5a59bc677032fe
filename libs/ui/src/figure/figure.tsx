import { Anchor, Button, Group, Icon, Stack, Title, useUiTexts } from '@pbnet/ui';
import { useId, useState, type ReactNode } from 'react';
import classes from './figure.module.css';

export interface FigureProps {
  readonly title: string;
  /** One sentence with the conclusion, not a description of the picture. */
  readonly summary: string;
  /** Address of the same figures as XLSX. */
  readonly downloadHref?: string;
  /** Level of the title among the headings of the page. */
  readonly order?: 2 | 3 | 4;
}

interface FigureFrameProps extends FigureProps {
  readonly picture: ReactNode;
  /** The same figures as a table; drawn only when asked for. */
  table(): ReactNode;
}

/** Frame of every chart and map: title, conclusion, the same figures as a table, XLSX. */
export function FigureFrame({ title, summary, downloadHref, order = 3, picture, table }: FigureFrameProps) {
  const { chart } = useUiTexts();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure aria-labelledby={id} className={classes['figure']}>
      <Stack gap="xs">
        <Group justify="space-between" align="start" gap="sm">
          <Title order={order} size="h3" id={id}>
            {title}
          </Title>
          <Group gap="xs" className={classes['controls']}>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<Icon name={asTable ? 'chart-line' : 'table'} />}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? chart.asPicture : chart.asTable}
            </Button>
            {downloadHref !== undefined && (
              <Anchor href={downloadHref} download className={classes['download']}>
                <Icon name="download" /> {chart.download}
              </Anchor>
            )}
          </Group>
        </Group>
        <p className={classes['summary']}>{summary}</p>
        {asTable ? table() : picture}
      </Stack>
    </figure>
  );
}
