/** What flows and drawings reckon with alike. */

/** Of one author, on average. */
export const FOLLOWERS = 200;
export const POSTS_IN_A_PAGE = 20;
