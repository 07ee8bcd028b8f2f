export const glossaryPage = { title: '术语' };
