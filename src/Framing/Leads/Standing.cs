using Framing.Alignment;
using Framing.Language;

namespace Framing.Leads;

/// <summary>Whether a sentence says by itself whom and what it is about, so that it can be shown without the one before.</summary>
internal static class Standing
{
    /// <summary>A longer sentence would have to be cut.</summary>
    private const int Longest = 400;

    /// <summary>A sentence with fewer telling words says too little by itself ("Eric is a good friend").</summary>
    private const int LeastWords = 6;

    /// <param name="line">The sentence.</param>
    /// <param name="teller">Whose article it is of.</param>
    public static bool Stands(Line line, Teller teller) => line.Span.Length <= Longest && !IsQuestion(line) && line.Words.Count(w => w.IsContent) >= LeastWords
        && !FollowsColon(line) && !HasLabel(line) && line.IsSentence && !Hangs(line.Document, line.Span) && !PointsBack(line)
        && !GoesOn(line) && !IsSilence(line) && !line.HasFurniture && !Definites.AreOpen(line, teller)
        && !Background.Is(line) && !teller.IsContributed(line);

    /// <summary>What somebody asks tells nothing.</summary>
    private static bool IsQuestion(Line line) => line.Document[line.Span].TrimEnd("\"”'’) ") is [.., '?'];

    /// <summary>Whether a line can be an article's first sentence: a sentence, or one that ends in words in marks and has lost its stop.</summary>
    public static bool MayOpen(Line line) => line.IsSentence || line.Words.Length >= FewWords && line.Document[line.Span] is [.., '"' or '”' or '’' or '\'']
        && HasVerb(line.Document, line.Span);

    /// <summary>A caption has fewer words.</summary>
    private const int FewWords = 12;

    /// <summary>Whether a page's furniture stands in a line, or a label before it: "Author's note: …", "Series: Are the islands ready?"</summary>
    public static bool HasFurniture(Line line) => Furniture.Is(line.Document, line.Span) || IsLabelled(line);

    /// <summary>Whether no more than a few words, and no verb, stand before a first colon; a time has digits behind it.</summary>
    private static bool IsLabelled(Line line)
    {
        ReadOnlySpan<char> text = line.Document[line.Span];
        int colon = text.IndexOf(':');
        if (line.IsHeadline || colon < 1 || colon + 1 >= text.Length || char.IsDigit(text[colon + 1]))
            return false;
        TextSpan label = new(line.Span.Start, line.Span.Start + colon, line.Span.Field);
        return line.Document.WordsIn(label) <= LongestLabelled && !HasVerb(line.Document, label);
    }

    private const int LongestLabelled = 3;

    /// <summary>Whether a line is a sentence: with a verb and a stop, as captions, bylines and lists of contents are not.</summary>
    public static bool IsSentence(Line line) => line.Document[line.Span].TrimEnd("\"”'’)] ") is [.., '.' or '?' or '!' or ':'] && HasVerb(line.Document, line.Span);

    /// <summary>Whether words in marks go on behind it: what is said there may turn it round.</summary>
    private static bool GoesOn(Line line) => line.Document.Voices.Any(v => v.Voice is Voice.DirectQuote or Voice.Distanced && v.Span.Field == line.Span.Field
        && v.Span.Start < line.Span.End && v.Span.End > line.Span.End && line.Document.WordsIn(new(line.Span.End, v.Span.End, v.Span.Field)) > 0);

    /// <summary>Whether the next sentence turns it round ("But the picture is of May"): by itself it tells what the article does not hold.</summary>
    public static bool IsTakenBack(Line line, Teller teller)
    {
        IReadOnlyList<Line> lines = teller.LinesOf(line.Document);
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i] == line)
                return lines[i + 1].Span.Field == line.Span.Field && lines[i + 1].Words is [var first, ..]
                    && LeadLists.TurningBack.ContainsAnyCase(line.Document[first.Span].ToString());
        }
        return false;
    }

    /// <summary>
    /// Whom a line names by last name alone and no other outlet and no headline names: who that is, only the sentences before tell, so that it is said beside.
    /// <see langword="null"/> where it cannot be said of one of them.
    /// </summary>
    public static string[]? Unexplained(Line line, IEnumerable<Teller> others)
    {
        if (!line.Document.Made.HasFlag(DocumentLayers.Entities | DocumentLayers.Sources))
            return [];
        string[] names = [.. line.Document.Entities.Where(e => e.Type == EntityType.Person && line.Span.Contains(e.Span) && e.Name.Contains(' ')
                && line.Document[e.Span].ToString() is var shown && !shown.Contains(' ')
                && !(line.Document.Article.Title ?? "").Contains(shown, StringComparison.Ordinal) && !others.Any(o => o.Prints(shown))
                && !line.Document.Entities.Any(full => full.Name == e.Name && line.Span.Contains(full.Span) && full.Span.Length > e.Span.Length))
            .Select(e => e.Name).Distinct(StringComparer.Ordinal)];
        // "Rep." is no description, and stands before the name as everywhere.
        string[] said = [.. names.Select(name => line.Document.Sources.FirstOrDefault(s => s.Name == name)?.Role is { } role
            ? role.EndsWith('.') ? $"{role} {name}" : $"{name}: {role}" : "")];
        return said.Contains("") ? null : said;
    }

    /// <summary>Whether it tells that somebody says nothing: "declined to comment", "could neither confirm nor deny".</summary>
    private static bool IsSilence(Line line)
    {
        bool silent = false, comment = false;
        foreach (Token token in line.Document.TokensIn(line.Span))
        {
            silent |= LeadLists.Silence.ContainsAnyCase(line.Document.Lemma(token)) || LeadLists.Silence.ContainsAnyCase(line.Document.Form(token));
            comment |= LeadLists.Comment.ContainsAnyCase(line.Document.Lemma(token));
        }
        return silent && comment;
    }

    /// <summary>
    /// Whether a word anywhere in it means what a sentence before tells: "that number", "that qualified her"; "he" where it names nobody. "That week" is a
    /// day, and "those who" are told behind.
    /// </summary>
    private static bool PointsBack(Line line)
    {
        Token[] tokens = [.. line.Document.TokensIn(line.Span)];
        // Who "he said" is, is said before the passage.
        bool named = HiddenSpeaker.Of(line.Document, line.Span) is not null;
        for (int i = 0; i < tokens.Length; i++)
        {
            (Document document, UniversalTag tag) = (line.Document, tokens[i].Upos);
            string form = document.Form(tokens[i]), next = i + 1 < tokens.Length ? document.Lemma(tokens[i + 1]) : "";
            named |= tag == UniversalTag.PROPN && !IsOfThing(document, tokens[i].Span) || LeadLists.Persons.ContainsAnyCase(document.Lemma(tokens[i]));
            if (document.VoiceAt(tokens[i].Span).Voice == Voice.DirectQuote)
                continue;
            if (LeadLists.Demonstratives.ContainsAnyCase(form) && IsDemonstrative(document, tokens, i) && !LeadLists.TellingNothing.ContainsAnyCase(next)
                && !LeadLists.AfterThose.ContainsAnyCase(next))
                return true;
            if (!named && LeadLists.OfPersons.ContainsAnyCase(form))
                return true;
        }
        return false;
    }

    private static bool IsOfThing(Document document, TextSpan word) => document.Made.HasFlag(DocumentLayers.Entities)
        && document.Entities.Any(e => e.Type != EntityType.Person && e.Span.Contains(word));

    /// <summary>Whether such a word stands before a noun or for one, and opens no clause: "that number", "said that qualified her".</summary>
    private static bool IsDemonstrative(Document document, Token[] tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Upos switch
    {
        UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.NUM => tokens[at].Tag == PennTag.DT || at > 0 && tokens[at + 1].Tag == PennTag.NN
            && tokens[at - 1].Upos == UniversalTag.VERB && !ReportingVerbs.AfterQuotation.ContainsAnyCase(document.Form(tokens[at - 1])),
        UniversalTag.VERB or UniversalTag.AUX => tokens[at].Tag == PennTag.DT || at > 0 && tokens[at].Tag == PennTag.IN && tokens[at - 1].Upos == UniversalTag.VERB
            && tokens[at + 1].Tag is PennTag.VBD or PennTag.VBZ or PennTag.MD,
        _ => false,
    };

    /// <summary>Whether what a line says hangs on the one before, which says whose proposal or list it is.</summary>
    public static bool FollowsColon(Line line) => line.Document.Article[line.Span.Field].AsSpan(0, line.Span.Start).TrimEnd().EndsWith(":");

    /// <summary>Whether it begins with a label in capitals ("UPDATE 2:52 p.m."), or is an aside in brackets.</summary>
    private static bool HasLabel(Line line) => line.Document[line.Span] is var text && (text.StartsWith("(") || text.StartsWith("[")
        || (text.IndexOfAny([' ', ':']) is > 3 and var end && !text[..end].ContainsAnyExceptInRange('A', 'Z')
            && text[..Math.Min(text.Length, LongestLabel)].Contains(':')));

    private const int LongestLabel = 30;

    private static bool HasVerb(Document document, TextSpan sentence)
    {
        foreach (Token token in document.TokensIn(sentence))
        {
            // Words without tags may be verbs.
            if (token.Upos is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.X)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a word that points back ("she", "that cable", "the other") stands before the first noun that can be a subject: one that no preposition
    /// governs, as "On the show" does.
    /// </summary>
    private static bool Hangs(Document document, TextSpan sentence)
    {
        bool governed = false, first = true;
        foreach (Token token in document.TokensIn(sentence))
        {
            if (!document.IsWord(token) && first)
                continue;
            if ((first || token.Upos is not (UniversalTag.SCONJ or UniversalTag.ADP)) && LeadLists.PointingBack.ContainsAnyCase(document.Form(token)))
                return true;
            if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN && !governed)
                return false;
            first = false;
            governed = token.Upos switch
            {
                UniversalTag.ADP => true,
                UniversalTag.PUNCT or UniversalTag.VERB or UniversalTag.AUX => false,
                _ => governed,
            };
        }
        return true;
    }
}
