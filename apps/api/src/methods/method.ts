import type { Day } from '@pbnet/domain';
import type {
  MethodCommand,
  MethodContent,
  MethodField,
  MethodState,
  SizeClass,
} from '@pbnet/domain/methods';

/** One line of the library. Instants are ISO texts. */
export interface MethodBrief {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly themes: readonly string[];
  readonly indicators: readonly string[];
  readonly state: MethodState;
  readonly edition: number;
  /** Null for headquarters' own. */
  readonly regionName: string | null;
  readonly regionalCenterName: string | null;
  readonly publishedAt: string | null;
  readonly applications: number;
  /** Regional centers that have applied it. */
  readonly appliedBy: number;
  readonly ratings: number;
  /** 1 to 5; null while nobody has rated it. */
  readonly rating: number | null;
  /** True for a card of the reader's own side. */
  readonly own: boolean;
}

export interface Method extends MethodContent {
  readonly id: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly regionName: string | null;
  readonly regionalCenterName: string | null;
  readonly state: MethodState;
  readonly edition: number;
  readonly draft: MethodContent | null;
  readonly changes: string;
  readonly reason: string | null;
  readonly submittedAt: string | null;
  readonly publishedAt: string | null;
  readonly changedAt: string;
  readonly version: number;
}

export interface MethodEdition {
  readonly number: number;
  readonly publishedAt: string;
  readonly changes: string;
  readonly content: MethodContent;
  /** What differs from the edition before it. */
  readonly changed: readonly MethodField[];
}

export interface MethodApplication {
  readonly id: string;
  readonly edition: number;
  readonly regionName: string;
  readonly regionalCenterName: string;
  readonly centerId: number | null;
  readonly centerName: string | null;
  readonly appliedOn: Day;
  readonly place: string;
  readonly outcome: string;
  readonly participants: number | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly version: number;
  /** True where the reader may correct it and add files. */
  readonly own: boolean;
}

export interface MethodFeedback {
  readonly id: string;
  readonly rating: number;
  readonly words: string;
  /** The place that the word comes from, never a person: «РЦ Пензенская область», or empty for headquarters. */
  readonly from: string;
  readonly createdAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly version: number;
  readonly own: boolean;
}

export interface MethodCard {
  /** What this reader sees: the author's copy for the author and the reviewers, the last edition for all others. */
  readonly method: Omit<Method, 'draft'>;
  /** What everybody else reads; null when it is the same. */
  readonly published: MethodContent | null;
  readonly may: readonly (MethodCommand | 'apply' | 'answer' | 'rate')[];
  readonly gaps: readonly MethodField[];
  readonly editions: readonly MethodEdition[];
  readonly applications: readonly MethodApplication[];
  readonly feedback: readonly MethodFeedback[];
}

export interface MethodPage {
  readonly rows: readonly MethodBrief[];
  readonly total: number;
  readonly pageSize: number;
}

export interface MethodFilters {
  readonly themes: readonly string[];
  readonly indicators: readonly NamedIndicator[];
}

export interface NamedIndicator {
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
}

/** Why a method is recommended: figures per centre and month. */
export interface WeakFigure extends NamedIndicator {
  readonly own: number;
  readonly usual: number;
  readonly others: number;
  readonly size: SizeClass;
}

export interface Recommendations {
  /** Null when the reader has to name one. */
  readonly regionalCenterId: number | null;
  /** First and last month that the comparison is made of; null when nothing is closed yet. */
  readonly months: { readonly from: string; readonly to: string } | null;
  readonly weak: readonly WeakFigure[];
  readonly methods: readonly RecommendedMethod[];
}

export interface RecommendedMethod {
  readonly method: MethodBrief;
  /** Codes of the weak indicators that it moves. */
  readonly moves: readonly string[];
  /** True when the regional center has applied it already. */
  readonly applied: boolean;
}
