namespace Framing.Lexicons;

/// <summary>The excluded phrases and context words of a document, and whether they let a term count.</summary>
internal sealed class Surroundings
{
    /// <summary>No match is longer: every step a token, every gap or modifier chain at its bound, each followed by two marks.</summary>
    public const int MaxSpan = 128;

    private readonly Dictionary<int, List<(int First, int Last)>> excluded = [];
    private readonly ContextFinder contexts;

    /// <summary>Takes the candidates in order of first token.</summary>
    public Surroundings(List<Candidate> candidates, ContextFinder contexts)
    {
        this.contexts = contexts;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Output.Kind != OutputKind.Not)
                continue;
            if (!excluded.TryGetValue(candidate.Output.Id, out List<(int, int)>? list))
                excluded.Add(candidate.Output.Id, list = []);
            list.Add((candidate.First, candidate.Last));
        }
    }

    /// <summary>Whether no excluded phrase overlaps the term, and each context it needs is near enough.</summary>
    public bool Allow(Candidate term, TermVariant variant)
    {
        foreach (int scope in variant.Scopes)
        {
            if (excluded.TryGetValue(scope, out List<(int First, int Last)>? list) && Overlaps(list, term))
                return false;
        }
        foreach ((int id, int within) in variant.Contexts)
        {
            if (!contexts.Stands(id, term, within))
                return false;
        }
        return true;
    }

    private static bool Overlaps(List<(int First, int Last)> list, Candidate term)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = list[middle].First <= term.Last ? (middle + 1, high) : (low, middle);
        }
        for (int i = low - 1; i >= 0 && list[i].First > term.First - MaxSpan; i--)
        {
            if (list[i].Last >= term.First)
                return true;
        }
        return false;
    }
}
