namespace Framing.Learning.Features;

/// <summary>
/// Measures of style that hold across subjects: length, punctuation, capitals, parts of speech, cues of loaded language by class, who
/// speaks, and VADER's sentiment. Rates are per word.
/// </summary>
internal static class StyleFeatures
{
    private static readonly string[] Tags = ["ADJ", "ADV", "AUX", "INTJ", "NOUN", "NUM", "PRON", "PROPN", "VERB"];

    public static (string Name, double Value)[] Of(Document document, TextSpan span)
    {
        SortedDictionary<string, double> values = new(StringComparer.Ordinal);
        int words = 0, letters = 0;
        foreach (Token token in document.TokensIn(span))
        {
            ReadOnlySpan<char> text = document[token.Span];
            if (document.IsWord(token))
            {
                words++;
                letters += text.Length;
                CountWord(values, token, document.Form(token), text);
            }
            else if (text is "!" or "?" or ":" or "-" or "--" or "—" or "–" or "\"" or "“")
            {
                Add(values, text is "“" ? "mark \"" : text is "--" or "—" or "–" ? "mark –" : $"mark {text}");
            }
        }
        foreach (TermMatch cue in document.Cues)
        {
            if (span.Contains(cue.Span))
                Add(values, $"cue {cue.Lexicon}/{cue.Concept}");
        }
        foreach (VoiceRun run in document.Voices)
        {
            if (run.Span.Overlaps(span))
                Add(values, $"voice {run.Voice.Name()}", document.WordsIn(Common(run.Span, span)));
        }
        foreach (string name in values.Keys.ToArray())
            values[name] /= Math.Max(1, words);
        AddSentiment(values, document, span);
        values["length"] = Math.Log(1 + words);
        values["letters"] = (double)letters / Math.Max(1, words);
        return [.. values.Select(v => (v.Key, v.Value))];
    }

    private static void CountWord(SortedDictionary<string, double> values, Token token, string form, ReadOnlySpan<char> text)
    {
        string tag = token.Upos.ToString();
        if (Array.BinarySearch(Tags, tag, StringComparer.Ordinal) >= 0)
            Add(values, $"tag {tag}");
        if (token.Tag is PennTag.JJS or PennTag.RBS)
            Add(values, "superlative");
        if (token.Tag is PennTag.JJR or PennTag.RBR)
            Add(values, "comparative");
        if (token.Tag == PennTag.MD)
            Add(values, "modal");
        if (token.Tag == PennTag.VBD)
            Add(values, "past");
        if (form.Length > 4 && form.EndsWith("ly", StringComparison.Ordinal) && token.Upos == UniversalTag.ADV)
            Add(values, "ends in -ly");
        if (form is "i" or "we" or "me" or "us" or "my" or "our")
            Add(values, "first person");
        if (form is "you" or "your")
            Add(values, "second person");
        if (form is "not" or "n't" or "no" or "never" or "nothing" or "nobody")
            Add(values, "negation");
        if (text.Length > 1 && text.IndexOfAnyInRange('a', 'z') < 0 && text.IndexOfAnyInRange('A', 'Z') >= 0)
            Add(values, "capitals");
    }

    private static void AddSentiment(SortedDictionary<string, double> values, Document document, TextSpan span)
    {
        double negative = 0, positive = 0, compound = 0, strength = 0;
        int pieces = 0;
        foreach (SentenceSentiment piece in document.Sentiments)
        {
            if (!span.Contains(piece.Span))
                continue;
            pieces++;
            negative += piece.Vader.Negative;
            positive += piece.Vader.Positive;
            compound += piece.Vader.Compound;
            strength += Math.Abs(piece.Vader.Compound);
        }
        pieces = Math.Max(1, pieces);
        values["tone negative"] = negative / pieces;
        values["tone positive"] = positive / pieces;
        values["tone compound"] = compound / pieces;
        values["tone strength"] = strength / pieces;
    }

    private static void Add(SortedDictionary<string, double> values, string name, double value = 1) =>
        values[name] = values.GetValueOrDefault(name) + value;

    private static TextSpan Common(TextSpan a, TextSpan b) => new(Math.Max(a.Start, b.Start), Math.Min(a.End, b.End), a.Field);
}
