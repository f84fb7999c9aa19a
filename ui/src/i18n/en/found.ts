// What stands beside a role or an occupation wherever one was looked for.

export const found = {
  isOccupation: 'occupation',
  ofOccupation: (title: string) => `counted in ${title}`,
  alsoCalled: (title: string) => `also called ${title}`,
};
