export { BarChart } from './bar-chart.tsx';
export { HeatMap, type HeatMapProps, type HeatRow, type HeatState } from './heat-map.tsx';
export { RankBars, type RankBar, type RankBarsProps } from './rank-bars.tsx';
export type { ChartSeries } from './series.ts';
export { TrendChart, type TrendChartProps } from './trend-chart.tsx';
