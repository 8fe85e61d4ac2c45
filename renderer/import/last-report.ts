import { create } from 'zustand';
import type { Report } from './report';

/** What became of the last import of several files, until it is put away, and whether all of it is on screen. */
export const useReport = create<{ report: Report | null; isOpen: boolean }>(() => ({ report: null, isOpen: false }));

export const openReport = (): void => useReport.setState(({ report }) => ({ isOpen: report !== null }));
export const closeReport = (): void => useReport.setState({ isOpen: false });
export const putReportAway = (): void => useReport.setState({ report: null, isOpen: false });
