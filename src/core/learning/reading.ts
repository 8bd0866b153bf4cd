/** Something to read, watch or try after a lesson. */
export interface Reading {
  readonly id: string;
  readonly title: string;
  readonly authors?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly kind: 'paper' | 'book' | 'course' | 'blog' | 'tool' | 'video';
  readonly url: string;
  readonly access: 'free' | 'registration' | 'paywall';
  /** One sentence: why read it. */
  readonly why?: string | undefined;
}
