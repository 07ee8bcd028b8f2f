export const rolePage = { title: '岗位职责' };
