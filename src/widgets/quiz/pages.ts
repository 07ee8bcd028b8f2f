/** What makes the pages of self-tests work, by the name of their island. Apart from the forms', whose pages need not carry the list. */
export const pages: Record<string, () => Promise<{ default: unknown }>> = {
  'quiz-home': () => import('./HomeIsland.tsx'),
  'quiz-practice': () => import('./PracticeIsland.tsx'),
  'quiz-exam': () => import('./ExamIsland.tsx'),
  'quiz-results': () => import('./ResultsIsland.tsx'),
  'quiz-trainer': () => import('./TrainerIsland.tsx'),
  'quiz-paper': () => import('./PaperIsland.tsx'),
};
