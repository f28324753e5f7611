using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>
/// Whether the sentence negates a term ("no riot", "was never a raid", "denied that it was an amnesty"): a negator among the words
/// before it, with no mark and no "but" between. A plain rule: it does not know how far a negation reaches, only how near it stands.
/// </summary>
internal static class Negation
{
    private const int Reach = 6;

    public static bool Negates(Document document, int firstToken)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        for (int i = firstToken - 1, words = 0; i >= 0 && words < Reach; i--, words++)
        {
            if (tokens[i].Span.Field != tokens[firstToken].Span.Field)
                return false;
            string form = document.Form(tokens[i]);
            switch (form)
            {
                case "but" or "," or ";" or ":" or "." or "!" or "?" or "–" or "—" or "--" or "(" or ")":
                    return false;
                case "no" or "never" or "without" or "neither" or "nor" or "nobody" or "none" or "cannot":
                    return !(form is "no" or "without" && i + 1 < firstToken && document.Form(tokens[i + 1]) is "doubt" or "longer");
                case "not" or "n't" or "n’t":
                    return document.Form(tokens[i + 1]) is not ("only" or "just" or "merely" or "simply");
                case "deny" or "denies" or "denied" or "denying":
                    return i + 1 < firstToken && document.Form(tokens[i + 1]) == "that";
            }
        }
        return false;
    }
}
