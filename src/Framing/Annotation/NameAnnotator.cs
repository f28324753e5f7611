using System.Collections.Immutable;

namespace Framing.Annotation;

/// <summary>
/// Finds the names of people, organizations and places from tags, capitals and short word lists, and ties short forms to the fullest form
/// that the article has. Linear in the length of the text.
/// </summary>
internal sealed class NameAnnotator : IAnnotator
{
    /// <summary>The document with <see cref="Document.Entities"/>.</summary>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        NameTokens tokens = new(document);
        List<(int First, int End)> headlines = [];
        List<NameDraft> drafts = [];
        int at = 0;
        foreach (TextSpan sentence in document.Sentences)
        {
            int first = at;
            while (at < tokens.Count && tokens[at].Span.Field == sentence.Field && tokens[at].Span.Start < sentence.End)
                at++;
            if (IsHeadline(tokens, first, at))
                headlines.Add((first, at));
            else
                Find(tokens, first, at, null, drafts);
        }
        CutAtLastNames(tokens, drafts);
        NameLinker linker = new(tokens, drafts);
        List<Entity> entities = [.. drafts.Select(draft => linker.Link(draft, strict: false)).OfType<Entity>()];
        AddHeadlines(tokens, headlines, drafts, entities);
        entities.Sort((a, b) => a.Span.CompareTo(b.Span));
        return document with { Entities = [.. entities] };
    }

    /// <summary>
    /// "Marsh Orders Probe" is Marsh where the article names Ada Marsh: a headline may stand within a sentence, and a last name opens no longer one.
    /// </summary>
    private static void CutAtLastNames(NameTokens tokens, List<NameDraft> drafts)
    {
        HashSet<int> lastNames = [.. drafts.Where(draft => draft is { Type: EntityType.Person, Words: > 1 } && tokens.Is(draft.First, NameClass.AnyGiven))
            .Select(draft => tokens[draft.End - 1].Lexeme)];
        for (int i = 0; i < drafts.Count; i++)
        {
            NameDraft draft = drafts[i];
            if (draft is { Type: EntityType.Person, Words: > 1 } && lastNames.Contains(tokens[draft.First].Lexeme) && !tokens.Is(draft.First, NameClass.AnyGiven)
                && tokens.IsCapital(draft.First + 1) && char.IsLetter(tokens.Text(draft.First + 1)[0])
                && !tokens.Is(draft.First + 1, NameClass.Suffix | NameClass.Surname | NameClass.AnyGiven))
                drafts[i] = draft with { End = draft.First + 1 };
        }
    }

    /// <summary>In a headline every word is capitalized: only words that are names in the body or in the lists are tried.</summary>
    private static void AddHeadlines(NameTokens tokens, List<(int First, int End)> headlines, List<NameDraft> body, List<Entity> entities)
    {
        if (headlines.Count == 0)
            return;
        HashSet<int> known = [];
        foreach (NameDraft draft in body)
        {
            for (int i = draft.First; i < draft.End; i++)
                known.Add(tokens[i].Lexeme);
        }
        List<NameDraft> drafts = [];
        foreach ((int first, int end) in headlines)
            Find(tokens, first, end, known, drafts);
        HeadlineNames names = new(tokens, body);
        for (int i = 0; i < drafts.Count; i++)
            drafts[i] = names.Cut(drafts[i]);
        NameLinker own = new(tokens, [.. body, .. drafts]);
        entities.AddRange(drafts.Select(draft => own.Link(draft, strict: true)).OfType<Entity>());
    }

    private static void Find(NameTokens tokens, int first, int end, HashSet<int>? known, List<NameDraft> drafts)
    {
        NameRuns runs = new(tokens, known);
        NameTyper typer = new(tokens, drafts);
        for (int i = first; i < end;)
        {
            // "The 9th Circuit" is a court by its number.
            if (!tokens.IsCapital(i) && IsOrdinal(tokens.Text(i)) && tokens.IsForm(i + 1, "circuit") && i + 1 < end && tokens.IsCapital(i + 1)
                && runs.End(i + 1, end, opens: true) <= i + 2)
            {
                drafts.Add(new(i, i + 2, EntityType.Organization, NameEvidence.Sure));
                i += 2;
                continue;
            }
            // "R-Ohio": the state in a party's mark is not spoken of.
            if (!tokens.IsCapital(i) || (i > 1 && tokens.Form(i - 1) is "-" && tokens.Form(i - 2) is "r" or "d" or "i"))
            {
                i++;
                continue;
            }
            bool opens = i == first || tokens[i - 1].Tag is PennTag.OpenQuote or PennTag.Colon
                || !tokens.FollowsOnLine(i) || tokens.Form(i - 1) is "\"" or "“" or "(" or "[";
            int runEnd = runs.End(i, end, opens);
            if (runEnd > i)
                typer.Type(i, runEnd);
            i = Math.Max(runEnd, i + 1);
        }
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text) => text.Length is 3 or 4 && char.IsAsciiDigit(text[0]) && text[^2..] is "st" or "nd" or "rd" or "th";

    /// <summary>Whether nearly every longer word is capitalized, so that capitals do not tell names.</summary>
    private static bool IsHeadline(NameTokens tokens, int first, int end)
    {
        int capitals = 0, others = 0;
        // The first word has its capital anyway, behind a dash or a mark, too: "- Mayor Ada Marsh".
        while (first < end && !char.IsLetter(tokens.Text(first)[0]))
            first++;
        for (int i = first + 1; i < end; i++)
        {
            if (tokens[i].Span.Length < 3 || !char.IsLetter(tokens.Text(i)[0]))
                continue;
            if (!tokens.IsCapital(i))
                others += tokens[i].Upos is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.NOUN or UniversalTag.ADJ || tokens[i].Span.Length > 4 ? 1 : 0;
            else if (tokens[i].Span.Length > 3)
                capitals++;
        }
        return capitals >= 3 && others * 8 <= capitals;
    }
}
