namespace Framing.Lexicons;

/// <summary>
/// The contexts that terms of a document need. Their words are common ("country", "government") and few terms need them, so they are
/// looked for only around a term that does, a stretch of tokens at a time, none twice.
/// </summary>
internal sealed class ContextFinder(TermAutomaton automaton, MatchedTokens view)
{
    private const int StretchLength = 32;

    private readonly Dictionary<int, bool> anywhere = [];
    private List<Candidate>?[] stretches = [];

    /// <summary>Whether a context stands at most so many tokens from the term, or anywhere in the document.</summary>
    public bool Stands(int context, in Candidate term, int within)
    {
        if (within != TermContext.Anywhere)
            return Stands(context, (long)term.First - within - Surroundings.MaxSpan, (long)term.First - within, (long)term.Last + within);
        if (!anywhere.TryGetValue(context, out bool stands))
            anywhere.Add(context, stands = Stands(context, -1, 0, view.Tokens.Length - 1));
        return stands;
    }

    /// <summary>Whether one begins after a token and not after another, and ends at or behind a third. Looks from the last on: what is near is likelier.</summary>
    private bool Stands(int context, long after, long end, long last)
    {
        int to = (int)Math.Min(last, view.Tokens.Length - 1) / StretchLength, from = (int)Math.Max(after + 1, 0) / StretchLength;
        for (int stretch = to; stretch >= from; stretch--)
        {
            foreach (Candidate found in Stretch(stretch))
            {
                if (found.Output.Id == context && found.First > after && found.First <= last && found.Last >= end)
                    return true;
            }
        }
        return false;
    }

    private List<Candidate> Stretch(int number)
    {
        if (stretches.Length == 0)
            stretches = new List<Candidate>?[(view.Tokens.Length / StretchLength) + 1];
        int from = number * StretchLength;
        return stretches[number] ??= TermScan.Contexts(automaton, view, from, Math.Min(from + StretchLength, view.Tokens.Length));
    }
}
