using System.Text;
using Framing.Cli;

using CancellationTokenSource cancel = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The command stops after the article it is at, so that finished work is kept.
    pressed.Cancel = true;
    cancel.Cancel();
};
UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
using StreamWriter output = new(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
Console.OutputEncoding = utf8;
return FramingCommand.Run(args, new Terminal(Console.OpenStandardInput(), output, Console.Error, cancel.Token)
{
    IsScreen = !Console.IsOutputRedirected,
    ShowsProgress = !Console.IsErrorRedirected,
});
