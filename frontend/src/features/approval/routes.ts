import type { RouteObject } from 'react-router';

/** For a manager who has the link from the mail, and perhaps no account. */
export const managerLinkRoutes: RouteObject[] = [
  {
    path: 'manager-approval',
    lazy: async () => ({ Component: (await import('./ManagerApprovalPage')).ManagerApprovalPage }),
  },
];

export const approvalRoutes: RouteObject[] = [
  { path: 'approvals', lazy: async () => ({ Component: (await import('./ApprovalsPage')).ApprovalsPage }) },
];
