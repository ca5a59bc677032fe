export {
  Accordion,
  ActionIcon,
  Alert,
  Anchor,
  AppShell,
  Autocomplete,
  Badge,
  Box,
  Breadcrumbs,
  Burger,
  Button,
  Card,
  Center,
  Checkbox,
  CloseButton,
  Code,
  Collapse,
  Container,
  CopyButton,
  Divider,
  Drawer,
  Fieldset,
  FileButton,
  FileInput,
  Flex,
  Grid,
  Group,
  Image,
  Indicator,
  Input,
  Kbd,
  List,
  Loader,
  LoadingOverlay,
  Menu,
  MultiSelect,
  NavLink,
  Pagination,
  Paper,
  PasswordInput,
  PinInput,
  Popover,
  Progress,
  Radio,
  ScrollArea,
  SegmentedControl,
  Select,
  SimpleGrid,
  Skeleton,
  Stack,
  Stepper,
  Switch,
  Table,
  Tabs,
  Text,
  Textarea,
  TextInput,
  ThemeIcon,
  Timeline,
  Title,
  Tooltip,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
export { useDebouncedValue, useDisclosure, useElementSize, useHotkeys, useMediaQuery } from '@mantine/hooks';
export { notifications } from '@mantine/notifications';
export {
  Spotlight,
  spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';

export { AppearancePanel } from './appearance/appearance-panel.tsx';
export type { Appearance, Contrast, Scheme } from './appearance/appearance.ts';
export { useAppearance, type AppearanceControl } from './appearance/use-appearance.ts';
export { ConfirmButton, type ConfirmButtonProps } from './confirm-button/confirm-button.tsx';
export { DataTable, type DataTableColumn, type DataTableProps } from './data-table/data-table.tsx';
export type { TableSort } from './data-table/table-sort.ts';
export { DatePickerInput, DateTimePicker, MonthPickerInput } from './dates/date-inputs.tsx';
export type {
  DatePickerInputProps,
  DateTimePickerProps,
  MonthPickerInputProps,
} from './dates/date-inputs.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state/empty-state.tsx';
export { ErrorState, type ErrorStateProps } from './error-state/error-state.tsx';
export { FactList } from './fact-list/fact-list.tsx';
export { FileDrop, type FileDropProps } from './file-drop/file-drop.tsx';
export { FormError, type FieldError, type FormErrorProps } from './form-error/form-error.tsx';
export {
  FrameHead,
  FrameName,
  SkipLink,
  type FrameHeadProps,
  type FrameNameProps,
} from './frame/frame-head.tsx';
export {
  FrameButton,
  FrameTool,
  LanguageTool,
  SchemeTool,
  type FrameToolProps,
  type LanguageToolProps,
  type SchemeToolProps,
} from './frame/frame-tool.tsx';
export type { IconName } from './icon/icon-paths.ts';
export { Icon, type IconProps } from './icon/icon.tsx';
export { LetterView, type LetterViewProps } from './letter-view/letter-view.tsx';
export { Modal } from './modal/modal.tsx';
export { NumberInput, type NumberInputProps } from './number-input/number-input.tsx';
export { formatNumber } from './numbers/format-number.ts';
export { parseNumber, type UnreadableNumber } from './numbers/parse-number.ts';
export { PageHeader, type PageHeaderProps } from './page-header/page-header.tsx';
export { PageTabs, type PageTabsProps } from './page-tabs/page-tabs.tsx';
export { SaveStatus, type SaveState, type SaveStatusProps } from './save-status/save-status.tsx';
export { SearchField, type SearchFieldProps } from './search-field/search-field.tsx';
export { Sparkline, type SparklineProps } from './sparkline/sparkline.tsx';
export { StatCard, type StatCardProps, type Trend } from './stat-card/stat-card.tsx';
export { StateBadge, type StateBadgeProps, type Tone } from './state-badge/state-badge.tsx';
export { TextConflict, type TextConflictProps } from './text-conflict/text-conflict.tsx';
export { useUiLanguage, useUiTexts, type UiLanguage } from './texts/use-ui-texts.ts';
export type { UiTexts } from './texts/ui-texts.ts';
