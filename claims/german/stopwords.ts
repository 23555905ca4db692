/** Folded words that carry no content for comparing sentences. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder aber denn sondern sowie als wie auch noch nur schon erst bereits ' +
    'ist sind war waren wird werden wurde wurden worden sei seien ware hat haben hatte hatten habe kann konnen konnte soll sollen sollte will ' +
    'wollen wollte muss mussen darf durfen mag in im ins an am ans auf aus bei beim bis durch fur gegen ohne um unter uber von vom vor zu zum ' +
    'zur mit nach seit zwischen wahrend wegen trotz er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines ' +
    'sich man dass ob weil wenn da dort hier dann damit dabei dazu daran davon dafur darauf nun so sehr mehr weniger viel viele vielen etwa ' +
    'rund knapp gut fast ca circa nicht kein keine keinen keiner je pro ab jeder jede jedes alle allen aller alles dieser diese dieses diesem ' +
    'diesen jener welche welcher was wer wo wann laut zufolge demnach wohl offenbar jedoch allerdings zudem ausserdem insgesamt sogar eigenen ' +
    'neue neuen neuer neues anderen andere selbst inzwischen derzeit aktuell heute jetzt immer wieder einmal mal etwas zwar doch'
  ).split(' '),
);
