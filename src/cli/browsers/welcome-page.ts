/** The welcome page, which a browser into which the extension has just come opens in front. */
export const WELCOME_PAGE = 'src/welcome/welcome.html';
