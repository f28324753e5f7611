using System.Text;
using System.Text.Json;

namespace Framing.Corpora.Json;

/// <summary>An object of a JSON file as text, and the line where it begins.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The object; <see langword="null"/> where it can't be read.</param>
/// <param name="Fault">Why it can't.</param>
internal readonly record struct JsonText(int Line, string? Text, string? Fault = null);

/// <summary>
/// The objects of a file: one a line, or, where the first line shows that they are written otherwise, those of an array, or one after the other, over
/// as many lines as they take. Only one is held at a time.
/// </summary>
internal sealed class JsonTexts(TextReader reader, int maxLength)
{
    private readonly StringBuilder value = new();
    private int line = 1, begins, depth;
    private bool inString, escaped, tooLong;

    public IEnumerable<JsonText> Read()
    {
        IEnumerator<(int Number, string? Line)> lines = BoundedReader.Lines(reader, maxLength).GetEnumerator();
        bool? isDocument = null;
        while (lines.MoveNext())
        {
            (int number, string? text) = lines.Current;
            if (isDocument is null && !string.IsNullOrWhiteSpace(text))
                isDocument = BeginsDocument(text);
            if (isDocument == true)
            {
                line = number;
                foreach (JsonText found in text is null ? Skip() : Split(text))
                    yield return found;
            }
            else if (text is null)
            {
                yield return new(number, null, $"the line is longer than {maxLength} characters; expected one object a line");
            }
            else if (!string.IsNullOrWhiteSpace(text))
            {
                yield return new(number, text);
            }
        }
        if (depth > 0)
            yield return new(begins, null, "the object that begins here never ends; the file is cut short, or a brace or quotation mark is missing");
    }

    /// <summary>Whether a first line is the start of an array, or of an object that goes on below it.</summary>
    private static bool BeginsDocument(string first)
    {
        string text = first.Trim().TrimStart('\uFEFF');
        if (text.StartsWith('['))
            return true;
        if (!text.StartsWith('{') || text[^1] is not ('{' or '[' or ','))
            return false;
        Utf8JsonReader json = new(Encoding.UTF8.GetBytes(text), isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A line that nobody can hold belongs to an object that nobody can read.</summary>
    private IEnumerable<JsonText> Skip()
    {
        (depth, inString) = (0, false);
        value.Clear();
        yield return new(line, null, $"an object is longer than {maxLength} characters; split the file, or write one object a line");
    }

    /// <summary>The objects that end on a line.</summary>
    private IEnumerable<JsonText> Split(string text)
    {
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (inString)
            {
                inString = escaped || c != '"';
                escaped = c == '\\' && !escaped;
                continue;
            }
            switch (c)
            {
                case '"':
                    inString = depth > 0;
                    break;
                case '{':
                    if (depth++ == 0)
                        (begins, from, tooLong) = (line, i, false);
                    break;
                case '}' when depth > 0 && --depth == 0:
                    value.Append(text, from, i + 1 - from);
                    yield return tooLong ? new(begins, null, $"the object is longer than {maxLength} characters") : new(begins, value.ToString());
                    value.Clear();
                    break;
                default:
                    // Between objects stand brackets, commas and blanks; anything else is a value that is no object.
                    if (depth == 0 && c is not ('[' or ']' or ',' or '}') && !char.IsWhiteSpace(c) && c != '\uFEFF')
                    {
                        int end = i;
                        while (end < text.Length && text[end] is not (',' or ']' or '{'))
                            end++;
                        yield return new(line, text[i..end]);
                        i = end - 1;
                    }
                    break;
            }
        }
        if (depth > 0)
        {
            tooLong |= value.Length + text.Length > maxLength;
            value.Append(text, from, tooLong ? 0 : text.Length - from).Append('\n');
        }
    }
}
