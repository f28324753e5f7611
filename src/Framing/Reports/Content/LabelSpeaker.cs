using Framing.Annotation.Grammar;

namespace Framing.Reports.Content;

/// <summary>Who says what the name of a story point says, where the sentence is mostly somebody's statement.</summary>
internal static class LabelSpeaker
{
    /// <summary>A statement that is less than this part of its sentence is not what the sentence tells.</summary>
    private const int LeastShare = 3;

    /// <summary>How far before the verb of saying what takes it back may stand, in characters, and in words with the verb.</summary>
    private const int LookBack = 24, WordsBefore = 4;

    /// <summary>So many sentences somebody's words are followed back.</summary>
    private const int MostBack = 8;

    /// <summary>What a sentence is about: where much of it is somebody's statement, the statement, and who makes it.</summary>
    public static LabelSpeech Of(Document document, TextSpan sentence)
    {
        if (!document.Made.HasFlag(DocumentLayers.Words | DocumentLayers.Quotes | DocumentLayers.Sources))
            return new(null, sentence, false);
        foreach (Quote quote in document.Quotes)
        {
            TextSpan said = quote.Content.FirstOrDefault(piece => piece.Field == sentence.Field && piece.Start < sentence.End && piece.End > sentence.Start);
            if (said.Length == 0)
                continue;
            said = new(Math.Max(said.Start, sentence.Start), Math.Min(said.End, sentence.End), sentence.Field);
            if ((said.Length < LabelClause.Fewest && 2 * said.Length < sentence.Length) || LeastShare * said.Length < sentence.Length || !Asserts(document, quote)
                || LabelClause.StatementOf(document, said) is not { } statement || StandingClause.LacksSubject(statement)
                || (quote.Kind == QuoteKind.Direct && RelaysAnother(statement)) || !LabelBorders.AreOfClause(document, quote, sentence, said))
                continue;
            // "That argument is wrong" keeps the word that points.
            if (statement.Tag(statement.Start) is PennTag.IN && statement.Word(statement.Start) is "that"
                && !(statement.Tag(statement.Start + 1) is PennTag.NN && (statement.IsFinite(statement.Start + 2) || statement.Tag(statement.Start + 2) is PennTag.MD)))
                said = new(statement.Span(statement.Start + 1, statement.End).Start, said.End, said.Field);
            // Without a name the sentence has to say whose words they are.
            if (NameOf(document, quote) is { } name && !IsPlace(document, name) && IsNamedNear(document, quote, sentence, name))
                return new(name, said, quote.Kind == QuoteKind.Direct);
        }
        return new(null, sentence, LabelBorders.IsInMarks(document, sentence));
    }

    /// <summary>Whom the words at a place name as a speaker, where the article tells it by more than a pronoun.</summary>
    public static string? At(Document document, TextSpan place) => !document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources)
        ? null
        : document.Quotes.Where(quote => quote.SourceSpans.Contains(place)).Select(quote => NameOf(document, quote)).FirstOrDefault(name => name is not null);

    /// <summary>
    /// Whether somebody plainly says the words. With any other verb than these, and what others may say or don't, the sentence keeps what the verb
    /// adds or takes back: "denied that", "hopes that", "did not say that".
    /// </summary>
    private static bool Asserts(Document document, Quote quote)
    {
        if (quote.Kind == QuoteKind.Direct && quote.Verb is not ("call" or "describe" or "ask"))
            return true;
        if (!quote.Reported || quote.Verb is not ("say" or "tell" or "accord" or "add" or "state" or "announce" or "report" or "write" or "argue"))
            return false;
        if (quote.Cue.IsEmpty)
            return true;
        TextSpan cue = quote.Cue[0];
        ReadOnlySpan<Token> before = document.TokensIn(new(Math.Max(0, cue.Start - LookBack), cue.End, cue.Field));
        foreach (Token token in before[Math.Max(0, before.Length - WordsBefore)..])
        {
            if (token.Tag is PennTag.MD or PennTag.TO || document.Form(token).ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "nor" or "neither")
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether the article names the one who speaks, and not only means them, in the sentence, in the one before, in the one that closes the same marks, or in
    /// one from which their words go on to it without a break: whose words begin further off, or are "his", is wrong too often to be set before them.
    /// </summary>
    private static bool IsNamedNear(Document document, Quote quote, TextSpan sentence, string name)
    {
        string last = name.Split(' ')[^1];
        TextSpan[] named = [.. document.Quotes.Where(q => q.SourceId == quote.SourceId).SelectMany(q => q.SourceSpans)
            .Where(place => place.Field == sentence.Field && document[place].Contains(last, StringComparison.OrdinalIgnoreCase))];
        TextSpan piece = quote.Content.First(content => content.Overlaps(sentence));
        if (named.Any(document.SentenceAt(new(piece.End - 1, piece.End, piece.Field)).Overlaps))
            return true;
        int at = Document.IndexAt(document.Sentences, sentence, span => span);
        for (int back = 0; back <= MostBack; back++)
        {
            TextSpan before = at >= back ? document.Sentences[at - back] : default;
            if (before.IsEmpty || before.Field != sentence.Field)
                return false;
            if (named.Any(before.Overlaps))
                return true;
            if (back > 0 && !(quote.Kind == QuoteKind.Direct
                && document.Quotes.Any(q => q.SourceId == quote.SourceId && q.Kind == QuoteKind.Direct && q.Content.Any(before.Overlaps))))
                return false;
        }
        return false;
    }

    /// <summary>Whether a name is a place's: who speaks for it stands in the sentence, if anywhere.</summary>
    private static bool IsPlace(Document document, string name) => document.Made.HasFlag(DocumentLayers.Entities)
        && document.Entities.Any(entity => entity.Type == EntityType.Place && entity.Name == name);

    /// <summary>Who speaks, if the article tells it by more than a pronoun.</summary>
    public static string? NameOf(Document document, Quote quote) =>
        quote.SourceId is { } id && id < document.Sources.Length && !Naming.IsPronoun(document.Sources[id].Name) ? document.Sources[id].Name : null;

    /// <summary>"The president says, 'I feel badly'": whether much of a statement stands in marks behind a verb: who prints it did not say it.</summary>
    private static bool RelaysAnother(SentenceGrammar statement)
    {
        int open = statement.Start + 1, close = statement.End - 1;
        while (open < close && !(statement.IsQuote(open) && (statement.IsVerb(open - 1) || (statement.IsComma(open - 1) && statement.IsVerb(open - 2)))))
            open++;
        while (close > open && !statement.IsQuote(close))
            close--;
        return open < close && LeastShare * (close - open) >= statement.End - statement.Start;
    }
}

/// <summary>What a sentence tells, and who says it.</summary>
/// <param name="Speaker">The name; <see langword="null"/> where the sentence is no one's statement, or the article leaves open whose.</param>
/// <param name="Said">The statement, or the sentence.</param>
/// <param name="InMarks">Whether it stands in the words of who speaks, and nothing else does.</param>
internal readonly record struct LabelSpeech(string? Speaker, TextSpan Said, bool InMarks);
