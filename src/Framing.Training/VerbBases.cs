using Framing.Annotation;

namespace Framing.Training;

/// <summary>
/// Finds the bases of inflected verbs that the treebank does not have, in texts without labels: whether "toute" or "tout" is the base of "touted"
/// no ending tells, but only one of them is a word there.
/// </summary>
internal static class VerbBases
{
    /// <summary>What stands so often or seldomer is no word, but a slip or a name; what stands so often is one.</summary>
    private const int Slip = 1, Word = 3;

    /// <summary>What goes before verbs that are inflected as they are without it: "withheld".</summary>
    private static readonly string[] Prefixes = ["with", "over", "under", "up", "out", "fore", "mis", "re", "un", "co-", "re-"];

    private static readonly JointTag[] Inflected =
        [.. new[] { PennTag.VBD, PennTag.VBN, PennTag.VBG, PennTag.VBZ }.Select(tag => new JointTag(tag, UniversalTag.VERB))];

    /// <summary>Keys and changes of the lemma table for verbs that it would get wrong.</summary>
    /// <param name="seen">What the treebank teaches.</param>
    /// <param name="known">The keys of words that it has, which are left alone.</param>
    /// <param name="unlabelled">Sentences as forms.</param>
    public static IEnumerable<(string Key, string Change)> Unseen(LemmaModel seen, IEnumerable<string> known, IEnumerable<string[]> unlabelled)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string form in unlabelled.SelectMany(s => s))
        {
            string lexeme = WordForm.Normalize(form);
            if (lexeme == form && lexeme.Length <= WordForm.Longest)
                counts[lexeme] = counts.GetValueOrDefault(lexeme) + 1;
        }
        HashSet<string> taken = [.. known];
        foreach (string form in counts.Keys.Order(StringComparer.Ordinal))
        {
            foreach (JointTag tag in Inflected)
            {
                string key = $"{LemmaModel.Sign(tag)}={form}", now = seen.Lemma(form, form, tag);
                if (taken.Contains(key) || counts.GetValueOrDefault(now) > Slip)
                    continue;
                string? best = Bases(seen, form, tag).Where(b => counts.GetValueOrDefault(b) >= Word)
                    .OrderByDescending(b => counts[b]).ThenBy(b => b, StringComparer.Ordinal).FirstOrDefault();
                if (best is not null)
                    yield return (key, LemmaChange.Between(form, form, best).ToString());
            }
        }
    }

    /// <summary>Of what a form can be the inflection.</summary>
    private static IEnumerable<string> Bases(LemmaModel seen, string form, JointTag tag)
    {
        foreach (string prefix in Prefixes)
        {
            if (form.Length > prefix.Length + 2 && form.StartsWith(prefix, StringComparison.Ordinal) && form[prefix.Length..] is var rest
                && seen.Lemma(rest, rest, tag) is var lemma && lemma != rest)
                yield return prefix + lemma;
        }
        string ending = tag.Tag switch { PennTag.VBG => "ing", PennTag.VBZ => "s", _ => "ed" };
        if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal))
            yield break;
        string stem = form[..^ending.Length];
        yield return stem;
        if (tag.Tag == PennTag.VBZ)
        {
            if (stem.EndsWith('e'))
                yield return stem[..^1];
            if (stem.EndsWith("ie", StringComparison.Ordinal))
                yield return stem[..^2] + "y";
            yield break;
        }
        yield return stem + "e";
        if (stem.EndsWith('i'))
            yield return stem[..^1] + "y";
        if (stem.Length > 2 && stem[^1] == stem[^2])
            yield return stem[..^1];
    }
}
