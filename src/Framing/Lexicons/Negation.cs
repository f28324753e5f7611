using System.Collections.Immutable;
using Framing.Language;

namespace Framing.Lexicons;

/// <summary>
/// Whether the sentence negates a term ("no riot", "was never a raid", "denied that it was an amnesty"): a negator among the words
/// before it, with no mark and no "but" between. A plain rule: it does not know how far a negation reaches, only how near it stands.
/// </summary>
internal static class Negation
{
    private const int Reach = 6;

    private static readonly WordLists Lists = WordLists.Of("Language/negation");
    private static readonly WordSet Negators = Lists.Set("negator"), Not = Lists.Set("not"), TakesBack = Lists.Set("takes back");
    private static readonly WordSet Denies = Lists.Set("deny"), NoMore = Lists.Set("no more"), Ends = Lists.Set("ends"), Forbids = Lists.Set("forbids");

    /// <summary>Whether a negator stands before a term, or between its words ("they are not illegal").</summary>
    public static bool Negates(Document document, ImmutableArray<int> path) => Negates(document, path[0])
        || Enumerable.Range(path[0], path[^1] - path[0]).Any(i => !path.Contains(i) && Not.Contains(document.Form(document.Tokens[i])));

    private static bool Negates(Document document, int firstToken)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        for (int i = firstToken - 1, words = 0; i >= 0 && words < Reach; i--, words++)
        {
            if (tokens[i].Span.Field != tokens[firstToken].Span.Field)
                return false;
            string form = document.Form(tokens[i]);
            if (Ends.Contains(form) || form is "," or ";" or ":" or "." or "!" or "?" or "–" or "—" or "--" or "(" or ")")
                return false;
            string next = i + 1 < firstToken ? document.Form(tokens[i + 1]) : "";
            if (Negators.Contains(form))
                return !(form is "no" or "without" && NoMore.Contains(next));
            if (Not.Contains(form))
                return !TakesBack.Contains(document.Form(tokens[i + 1])) && !(i > 0 && Forbids.Contains(document.Form(tokens[i - 1])));
            if (Denies.Contains(form))
                return next == "that";
        }
        return false;
    }
}
